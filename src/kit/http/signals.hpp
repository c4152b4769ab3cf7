// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

namespace regia::http {

/// Keeps SIGTERM and SIGINT from ending the process in the middle of something. Call it before any thread is started.
void hold_stop_signals();

/// Waits until one of them comes.
void wait_for_stop_signal();

}  // namespace regia::http
