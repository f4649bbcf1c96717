package se.utfall.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class HealthTest implements WithDatabase {
  private final Logger log = (Logger) LoggerFactory.getLogger(RequestLog.class);
  private final ListAppender<ILoggingEvent> lines =
      new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
          // What the thread of the request knows, before another thread asks.
          line.prepareForDeferredProcessing();
          super.append(line);
        }
      };

  @Inject EmbeddedServer service;

  @BeforeEach
  void listen() {
    lines.list = java.util.Collections.synchronizedList(new ArrayList<>());
    lines.start();
    log.setLevel(ch.qos.logback.classic.Level.INFO);
    log.setAdditive(false);
    log.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(lines);
    log.setAdditive(true);
    log.setLevel(null);
  }

  @Test
  void anyoneMayAskWhetherTheServiceIsAliveReadyAndBusy() throws Exception {
    assertThat(Get.of(service.getPort(), "/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(Get.of(service.getPort(), "/health").statusCode()).isEqualTo(200);
    assertThat(Get.of(service.getPort(), "/health/readiness").statusCode()).isEqualTo(200);
    var metrics = Get.of(service.getPort(), "/prometheus");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains("jvm_memory_used_bytes", "hikaricp_connections_active")
        .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/health");
  }

  @Test
  void everyAnswerAndItsLogLineCarryTheIdentityOfTheRequest() throws Exception {
    var named = Get.of(service.getPort(), "/health?hemlig=ja", "X-Request-Id", "rapport-2023.1");
    assertThat(named.headers().allValues("X-Request-Id")).containsExactly("rapport-2023.1");
    ILoggingEvent line = lines.list.get(lines.list.size() - 1);
    assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "rapport-2023.1");
    List<KeyValuePair> values = line.getKeyValuePairs();
    assertThat(values)
        .extracting(pair -> pair.key + "=" + pair.value)
        .contains("method=GET", "path=/health", "status=200")
        .hasSize(4);
    assertThat(values.get(3).key).isEqualTo("ms");
  }

  @Test
  void aMalformedIdentityIsReplacedAlsoOnAnErrorAnswer() throws Exception {
    var answer = Get.of(service.getPort(), "/finns-inte", "X-Request-Id", "två ord \"citat\"");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().allValues("X-Request-Id"))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
