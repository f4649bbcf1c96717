package se.utfall.api.review;

import se.utfall.api.program.Program;

/**
 * Two organisations with results below and above budget in 2023, one of them printed twice, and
 * what two reports during 2024 say of them. All of it is made up.
 */
final class MadeUpMoney {
  private MadeUpMoney() {}

  static void storeBy(Program editor) {
    editor
        .importing(
            "sources",
            "source;title;issued;reference\nR;Årsrapport;2024-04-11;\nM;Rapport i mars;2024-03;\n"
                + "D;Rapport i april;2024-05-02;\n")
        .ok();
    editor
        .importing(
            "organisations", "organisation;parent;aliases\nHela;;\nNorra;Hela;\nSödra;Hela;\n")
        .ok();
    editor
        .importing(
            "finance-tables",
            "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order\n"
                + "T;Tabell;mnkr;outcome_minus_budget;negative;;1\n"
                + "U;Utdrag;tkr;outcome_minus_budget;negative;;2\n")
        .ok();
    editor
        .importing(
            "finance",
            "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;budget_2023;source;section\n"
                + "T;mnkr;Norra;Lokaler;cost;Resultat;-12,0;-10,0;R;1\n"
                + "T;mnkr;Norra;Personal;cost;Resultat;-9,0;-9,5;R;1\n"
                + "T;mnkr;Norra;Övrigt;cost;Resultat;-1,5;-1,0;R;1\n"
                + "T;mnkr;Norra;Resultat;result;;-2,0;0;R;1\n"
                + "T;mnkr;Södra;Resultat;result;;1,0;0;R;1\n"
                + "U;tkr;Norra;Resultat;result;;-2000;0;R;2\n")
        .ok();
    editor
        .importing(
            "reconciliation-rules",
            "rule;kind;table;organisation;line;equals_table;equals_organisation;equals_line;factor;note\n"
                + "SAMMA;same_figure;T;Norra;Resultat;U;Norra;Resultat;0,001;\n")
        .ok();
    editor
        .importing(
            "interim-reports",
            "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section\n"
                + "2024-03;2024;mnkr;Norra;Resultat;result;0;-3,0;-0,5;M;\n"
                + "2024-03;2024;mnkr;Södra;Resultat;result;0;-3,0;0,0;M;\n"
                + "2024-04;2024;tkr;Södra;Resultat;result;0;;-40;D;\n")
        .ok();
  }
}
