package se.utfall.db.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("signing_key")
record SigningKey(@Id String purpose, String keyBase64) {}
