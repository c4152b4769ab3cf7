// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/signals.hpp"

#include <csignal>

namespace regia::http {
namespace {

sigset_t stop_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

}  // namespace

void hold_stop_signals() {
    const auto signals = stop_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void wait_for_stop_signal() {
    const auto signals = stop_signals();
    int received = 0;
    sigwait(&signals, &received);
}

}  // namespace regia::http
