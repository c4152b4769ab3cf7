// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/server.hpp"

#include "kit/http/beast_parsing.hpp"
#include "kit/http/client_address.hpp"
#include "kit/http/counted.hpp"
#include "kit/http/multipart.hpp"
#include "kit/http/wire.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <random>
#include <thread>
#include <unordered_set>

namespace regia::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Executor = asio::io_context::executor_type;
using Stream = beast::basic_stream<asio::ip::tcp, Executor>;
using std::chrono::steady_clock;

constexpr auto use_coroutine = asio::use_awaitable_t<Executor>{};
template <class T>
using Task = asio::awaitable<T, Executor>;

/// A connection as stopping sees it. Touched only on its own I/O thread.
struct Session {
    explicit Session(asio::ip::tcp::socket socket, Executor executor) : stream(executor) {
        error_code ignored;
        stream.socket().assign(socket.local_endpoint(ignored).protocol(), socket.release(), ignored);
        stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
        client = stream.socket().remote_endpoint(ignored).address().to_string();
    }
    Stream stream;
    std::string client;  ///< address of the peer
    bool idle = true;
};

/// One I/O thread and the connections it serves.
struct IoThread {
    asio::io_context context{1};
    asio::executor_work_guard<Executor> work{context.get_executor()};
    std::unordered_set<Session*> sessions;
    std::thread thread;

    void close_idle() {
        std::for_each(sessions.begin(), sessions.end(), [](auto* session) { session->idle ? session->stream.close() : void(); });
    }
};

}  // namespace

struct Server::Inside {
    Inside(Options chosen, Application application_in)
        : options(std::move(chosen)), application(std::move(application_in)), workers(options.workers), acceptor(accept_context) {
        for (unsigned i = 0; i < options.io_threads; ++i) {
            threads.push_back(std::make_unique<IoThread>());
        }
    }

    Options options;
    Application application;
    std::vector<std::unique_ptr<IoThread>> threads;
    asio::thread_pool workers;
    asio::io_context accept_context;
    asio::ip::tcp::acceptor acceptor;
    asio::steady_timer pause{accept_context};
    std::thread accepting;
    std::atomic<std::size_t> connections{0};
    std::atomic<std::size_t> waiting{0};
    std::atomic<std::size_t> uploads{0};
    std::atomic<bool> stopping{false};
    std::atomic<std::uint64_t> request_number{0};
    const std::uint64_t run = std::random_device{}();

    Task<void> serve(IoThread& home, std::unique_ptr<Session> session) {
        home.sessions.insert(session.get());
        beast::flat_buffer buffer;
        try {
            while (!stopping && co_await serve_one(*session, buffer)) {
            }
            error_code ignored;
            session->stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
            co_await drain(*session);
        } catch (const std::exception&) {
            // The peer went away or was too slow: the connection closes, there is nobody to tell.
        }
        home.sessions.erase(session.get());
        connections.fetch_sub(1);
    }

    /// Reads what the peer still sends for a moment, so that a refusal is not lost to a reset (RFC 9112, 9.6).
    Task<void> drain(Session& session) {
        std::array<char, 16 * 1024> thrown_away;
        session.stream.expires_after(std::chrono::seconds(1));
        for (int i = 0; i < 64; ++i) {
            co_await session.stream.async_read_some(asio::buffer(thrown_away), use_coroutine);
        }
    }

    /// One request and its answer. False when the connection is to be closed.
    Task<bool> serve_one(Session& session, beast::flat_buffer& buffer) {
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(options.limits.header_bytes_max));
        parser.body_limit(options.limits.upload_bytes_max);  // what is no upload is measured once that is known
        session.idle = true;
        session.stream.expires_after(options.limits.idle_time_max);
        error_code error;
        co_await beast::http::async_read_header(session.stream, buffer, parser, asio::redirect_error(use_coroutine, error));
        session.idle = false;
        if (error) {
            co_return co_await refuse(session, status_of_reading(error));
        }
        Request request;
        if (const auto refusal = read_head(parser, request)) {
            co_return co_await refuse(session, refusal);
        }
        if (request.method == Method::post && is_multipart(request.header("content-type"))) {
            co_return co_await serve_upload(session, buffer, parser, request);
        }
        if (parser.content_length().value_or(0) > options.limits.body_bytes_max) {
            co_return co_await refuse(session, 413);
        }
        parser.body_limit(options.limits.body_bytes_max);
        if (!parser.is_done()) {
            co_await read_body(session, buffer, parser, options.limits.request_time_max, error);
            if (error) {
                co_return co_await refuse(session, status_of_reading(error));
            }
        }
        request.body = std::move(parser.get().body());
        co_return co_await respond(session, request, parser.get().keep_alive() && !stopping);
    }

    /// A form with files: who may not send one is told before it is read; what is read goes to the disk.
    Task<bool> serve_upload(Session& session, beast::flat_buffer& buffer, Parser& head, Request& request) {
        introduce(session, request);
        const auto refuse_it = [&] { return application.refuse_upload ? application.refuse_upload(request) : std::optional(plain(413)); };
        if (const auto refusal = co_await on_worker(session, refuse_it)) {
            co_return co_await send(session, request, *refusal, false, steady_clock::now());
        }
        const Counted counted(uploads, options.limits.uploads_max);
        auto spool = files::Spool::make();
        if (!counted || !spool) {
            co_return co_await refuse(session, counted ? 507 : 503);
        }
        request.upload = std::make_shared<const files::Spool>(std::move(spool).value());
        UploadParser parser(std::move(head));
        error_code error;
        parser.body_limit(options.limits.upload_bytes_max);
        parser.get().body().reset(file_of(*request.upload), error);
        if (!error) {
            co_await read_body(session, buffer, parser, options.limits.upload_time_max, error);
        }
        if (error) {
            co_return co_await refuse(session, status_of_reading(error));
        }
        const bool keep_alive = parser.get().keep_alive() && !stopping;
        parser.get().body().close();
        co_return co_await respond(session, request, keep_alive);
    }

    template <class AnyParser>
    Task<void> read_body(Session& session, beast::flat_buffer& buffer, AnyParser& parser, std::chrono::seconds time_max,
                         error_code& error) {
        session.stream.expires_after(time_max);
        if (beast::iequals(parser.get()[beast::http::field::expect], "100-continue")) {
            static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
            co_await asio::async_write(session.stream, asio::buffer(go_on.data(), go_on.size()), use_coroutine);
        }
        co_await beast::http::async_read(session.stream, buffer, parser, asio::redirect_error(use_coroutine, error));
    }

    Task<bool> refuse(Session& session, unsigned status) {
        if (status != 0) {
            co_await write(session, plain(status), false, false);
        }
        co_return false;
    }

    /// Who sends it, and what the log calls it.
    void introduce(const Session& session, Request& request) {
        if (request.id.empty()) {
            request.client = client_behind(session.client, request.headers_joined("x-forwarded-for"), options.trusted_proxies);
            request.id = fmt::format("{:08x}-{}", run & 0xFFFFFFFFu, request_number.fetch_add(1) + 1);
        }
    }

    Task<bool> respond(Session& session, Request& request, bool keep_alive) {
        const auto began = steady_clock::now();
        introduce(session, request);
        std::optional<Response> response = application.answer_at_once(request);
        if (!response) {
            response = co_await answer_on_worker(session, request);
        }
        co_return co_await send(session, request, *response, keep_alive && !stopping, began);
    }

    Task<bool> send(Session& session, const Request& request, const Response& response, bool keep_alive, steady_clock::time_point began) {
        co_await write(session, response, keep_alive, request.method == Method::head);
        if (options.log_requests) {
            spdlog::info(log_line(request, response, steady_clock::now() - began));
        }
        co_return keep_alive;
    }

    Task<Response> answer_on_worker(Session& session, const Request& request) {
        const Counted counted(waiting, options.limits.waiting_max);
        if (!counted) {
            co_return plain(503).with("Retry-After", "2");
        }
        co_return co_await on_worker(session, [&] { return application.answer(request); });
    }

    /// The I/O thread goes on with other connections while a worker thinks.
    template <class Work>
    auto on_worker(Session& session, Work work) -> Task<decltype(work())> {
        co_await asio::post(asio::bind_executor(workers.get_executor(), use_coroutine));
        auto answer = work();
        co_await asio::post(asio::bind_executor(session.stream.get_executor(), use_coroutine));
        co_return answer;
    }

    Task<void> write(Session& session, const Response& response, bool keep_alive, bool head_only) {
        const auto head = head_of(response, keep_alive);
        const auto body = body_of(response, head_only);
        std::array<asio::const_buffer, 1 + Body::pieces_max> parts{asio::buffer(head)};
        std::transform(body.begin(), body.end(), parts.begin() + 1, [](auto piece) { return asio::buffer(piece); });
        session.stream.expires_after(options.limits.write_time_max);
        co_await asio::async_write(session.stream, parts, use_coroutine);
    }

    void accept_next() {
        acceptor.async_accept([this](error_code error, asio::ip::tcp::socket socket) {
            if (stopping) {
                return;
            }
            if (error) {  // out of descriptors: wait for somebody to leave, do not spin
                pause.expires_after(std::chrono::milliseconds(100));
                pause.async_wait([this](error_code) { accept_next(); });
                return;
            }
            take(std::move(socket));
            accept_next();
        });
    }

    void take(asio::ip::tcp::socket socket) {
        if (connections.fetch_add(1) >= options.limits.connections_max) {
            connections.fetch_sub(1);
            return;
        }
        auto& home = *threads[next_thread++ % threads.size()];
        auto session = std::make_unique<Session>(std::move(socket), home.context.get_executor());
        asio::co_spawn(home.context, serve(home, std::move(session)), asio::detached);
    }

    std::size_t next_thread = 0;
};

Server::Server(Options options, Application application) : m_inside(std::make_unique<Inside>(std::move(options), std::move(application))) {}

Server::~Server() { stop(); }

Status Server::start() {
    auto& in = *m_inside;
    error_code error;
    const auto address = asio::ip::make_address(in.options.address, error);
    if (error) {
        return invalid("“{}” is not a network address.", {in.options.address});
    }
    const asio::ip::tcp::endpoint endpoint(address, in.options.port);
    in.acceptor.open(endpoint.protocol(), error);
    in.acceptor.set_option(asio::socket_base::reuse_address(true), error);
    in.acceptor.bind(endpoint, error);
    if (error) {
        return unavailable("Regia cannot listen on {}:{} ({}). Is another program there? Choose another with --listen.",
                           {in.options.address, std::to_string(in.options.port), error.message()});
    }
    in.acceptor.listen(4096, error);
    for (auto& thread : in.threads) {
        thread->thread = std::thread([context = &thread->context] { context->run(); });
    }
    in.accept_next();
    in.accepting = std::thread([&in] { in.accept_context.run(); });
    return Done{};
}

unsigned short Server::port() const {
    error_code ignored;
    return m_inside->acceptor.local_endpoint(ignored).port();
}

void Server::stop() {
    auto& in = *m_inside;
    if (in.stopping.exchange(true)) {
        return;
    }
    asio::post(in.accept_context, [&in] {
        error_code ignored;
        in.acceptor.close(ignored);
        in.accept_context.stop();
    });
    if (in.accepting.joinable()) {
        in.accepting.join();
    }
    for (auto& thread : in.threads) {
        asio::post(thread->context, [home = thread.get()] { home->close_idle(); });
    }
    const auto deadline = steady_clock::now() + std::chrono::seconds(10);
    while (in.connections > 0 && steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    in.workers.join();
    for (auto& thread : in.threads) {
        thread->context.stop();
        if (thread->thread.joinable()) {
            thread->thread.join();
        }
    }
}

}  // namespace regia::http
