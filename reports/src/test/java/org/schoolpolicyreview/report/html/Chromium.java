package org.schoolpolicyreview.report.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, driven through its DevTools protocol: no driver, no network. */
final class Chromium implements AutoCloseable {

    private static final long SECONDS = 30;
    private static final int A4_WITHIN_ITS_MARGINS = (int) ((210 - 2 * 14) / 25.4 * 96);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** Where it is, if there is one: the property {@code chromium}, or one of the usual places. */
    static Optional<Path> found() {
        return Stream.of(System.getProperty("chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Started. */
    static Chromium start() {
        try {
            return new Chromium(found().orElseThrow());
        } catch (Exception e) {
            throw new IllegalStateException("Chromium does not start", e);
        }
    }

    private Chromium(Path program) throws Exception {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--user-data-dir=" + profile,
                "--remote-debugging-port=0", "about:blank")
                .redirectErrorStream(true).start();
        URI browser = devTools(process);
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page(browser), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        call("Page.enable", "{}");
        call("Runtime.enable", "{}");
    }

    private static URI devTools(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String before = "DevTools listening on ";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(before)) {
                Thread drain = new Thread(() -> output.lines().forEach(each -> { }), "chromium output");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(before.length()).strip());
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static URI page(URI browser) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(
                URI.create("http://" + browser.getHost() + ":" + browser.getPort() + "/json/list")).build();
        String pages = HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode page : JSON.readTree(pages)) {
            if (page.path("type").asString().equals("page")) {
                return URI.create(page.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("Chromium has no page");
    }

    JsonNode call(String method, String parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        JsonNode result = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (result.has("error")) {
            throw new IllegalStateException(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    void open(Path file) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", "{\"url\":" + JSON.writeValueAsString(file.toUri().toString()) + "}");
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode evaluate(String script) {
        JsonNode result = call("Runtime.evaluate", "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":"
                + JSON.writeValueAsString(script) + "}");
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** From now on pages are opened on a screen of this size. */
    void screen(int width, int height) {
        media("screen", width, height);
    }

    /** From now on pages are opened as they are printed, as wide as A4 within its margins. */
    void paper() {
        media("print", A4_WITHIN_ITS_MARGINS, 1000);
    }

    private void media(String media, int width, int height) {
        call("Emulation.setEmulatedMedia", "{\"media\":\"" + media + "\"}");
        call("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":" + height
                + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    void press(String key, int code) {
        for (String type : new String[] {"rawKeyDown", "keyUp"}) {
            call("Input.dispatchKeyEvent", "{\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"code\":\"" + key
                    + "\",\"windowsVirtualKeyCode\":" + code + "}");
        }
    }

    byte[] pdf() {
        return bytes(call("Page.printToPDF", "{\"preferCSSPageSize\":true,\"printBackground\":true}"));
    }

    private static byte[] bytes(JsonNode result) {
        return Base64.getDecoder().decode(result.path("data").asString());
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    answers.remove(message.path("id").asInt()).complete(message);
                } else if (message.path("method").asString().equals("Page.loadEventFired")) {
                    loaded.complete(null);
                }
            }
            from.request(1);
            return null;
        }
    }
}
