// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_words.hpp"

#include "base/fingerprint.hpp"

#include <algorithm>

namespace regia::documents {
namespace {

constexpr std::size_t text_bytes_max = 500;

}  // namespace

ActWords words_of(const Act& act) {
    return {act.body, act.kind, act.number, act.date ? machine_text(*act.date) : std::string{}, act.subject, act.role, act.url, act.source};
}

Result<Act> act_with(Act act, const ActWords& words, Date today) {
    if (words.subject.italian.empty()) {
        return invalid("Say what the act is about.", {}, "subject_it");
    }
    const auto texts = {&words.body, &words.kind, &words.number, &words.subject.italian, &words.subject.english, &words.url, &words.source};
    if (std::any_of(texts.begin(), texts.end(), [](const std::string* text) { return text->size() > text_bytes_max; })) {
        return invalid("This is too long: {} letters are the most.", {std::to_string(text_bytes_max)}, "subject_it");
    }
    act.date.reset();
    if (!words.date.empty()) {
        const auto date = parse_partial_date(words.date);
        if (!date || date->first > today) {
            return invalid("Write the day of the act, 2026-03-24, or as much of it as is known: 2026. It cannot be still to come.", {},
                           "date");
        }
        act.date = *date;
    }
    if (!words.url.empty() && !words.url.starts_with("https://") && !words.url.starts_with("http://")) {
        return invalid("An address begins with https://", {}, "url");
    }
    act.body = words.body;
    act.kind = words.kind;
    act.number = words.number;
    act.subject = words.subject;
    act.role = words.role;
    act.url = words.url;
    act.source = words.source;
    return act;
}

std::string version_of(const ActWords& w) {
    return fingerprint({w.body, w.kind, w.number, w.date, w.subject.italian, w.subject.english, code(w.role), w.url, w.source});
}

}  // namespace regia::documents
