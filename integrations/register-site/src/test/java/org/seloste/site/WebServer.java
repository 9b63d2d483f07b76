package org.seloste.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seloste.render.write.Brand;

/** A web server on this computer that carries a site as it is, with the header that {@code _headers} asks for. */
final class WebServer implements AutoCloseable {

    private final HttpServer server;

    private WebServer(HttpServer server) {
        this.server = server;
    }

    static WebServer of(Path site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(site, exchange));
        server.start();
        return new WebServer(server);
    }

    String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void send(Path site, HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            exchange.getResponseHeaders().set("Content-Security-Policy", Headers.policy(Brand.plain()));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(there ? 200 : 404, there ? Files.size(file) : -1);
            if (there) {
                Files.copy(file, exchange.getResponseBody());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
