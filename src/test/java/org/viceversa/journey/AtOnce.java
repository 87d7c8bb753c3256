package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.viceversa.testkit.OwnThreads;

/** Two requests at the same moment, and what is to come of them. */
final class AtOnce {

    private AtOnce() {}

    /** Both begin at the same moment. */
    static List<HttpResponse<String>> atOnce(Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<HttpResponse<String>>> running = Stream.of(one, other)
                .map(work -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await(10, TimeUnit.SECONDS);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return work.get();
                        },
                        OwnThreads.EACH))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).sorted().toList();
    }

    static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = Answers.parse(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).endsWith(".");
    }

    /** Exactly one of two, and the other one gets a sentence. */
    static void assertOneOf(List<HttpResponse<String>> answers, int done, int status, String code) {
        assertThat(statuses(answers))
                .as("%s", answers.stream().map(HttpResponse::body).toList())
                .containsExactly(done, status);
        answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .forEach(answer -> assertRefused(answer, status, code));
    }
}
