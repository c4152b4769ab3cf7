// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edit_act.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "base/text_tools.hpp"
#include "kit/search/index.hpp"

#include <boost/json.hpp>

namespace regia::plan {
namespace {

using documents::Act;
using documents::ActWords;

std::string json_of(const ActWords& words) {
    return boost::json::serialize(boost::json::object{{"body", words.body},
                                                      {"kind", words.kind},
                                                      {"number", words.number},
                                                      {"date", words.date},
                                                      {"subject", words.subject.italian},
                                                      {"subject_en", words.subject.english},
                                                      {"role", code(words.role)},
                                                      {"url", words.url},
                                                      {"source", words.source}});
}

/// Another number behind it where two bodies have taken an act of one number on one day.
std::string code_for(const db::Reader& data, const Act& act) {
    const auto stem = slug_of((act.kind.empty() ? "atto" : act.kind) + " " + act.number + " " + (act.date ? machine_text(*act.date) : ""));
    auto code = stem;
    for (int next = 2; code == "new" || documents::find_act(data, act.owner, code); ++next) {
        code = stem + "-" + std::to_string(next);
    }
    return code;
}

Id<Act> put(db::Transaction& transaction, const Act& act) {
    const auto id = documents::put_act(transaction, act);
    search::put_document(
        transaction,
        {"act", id.value, act.owner, "/plans/" + act.owner + "/acts", act.subject, {act.body + " " + act.kind + " " + act.number, ""}});
    return id;
}

std::string subject_of(const Act& act) { return "act:" + act.owner + "/" + act.code; }

}  // namespace

Act add_act(db::Transaction& transaction, Act act) {
    act.code = code_for(transaction, act);
    act.id = put(transaction, act);
    return act;
}

Result<std::string> edit_act(db::Database& database, const site::Actor& by, const std::string& owner, std::string_view present,
                             const ActWords& words, std::string_view seen, Date today) {
    return database.write([&](db::Transaction& transaction) -> Result<std::string> {
        const auto known = present.empty() ? std::nullopt : documents::find_act(transaction, owner, present);
        if (!known && !present.empty()) {
            return not_found("This act is no longer there.");
        }
        if (known && documents::version_of(documents::words_of(*known)) != seen) {
            return Error{ErrorCode::conflict, "Somebody else has changed this act while you were writing.", {}, "seen"};
        }
        Act blank;
        blank.owner = owner;
        REGIA_TRY_ASSIGN(auto act, documents::act_with(known.value_or(blank), words, today));
        if (known && is_stood_on(transaction, known->id) &&
            (act.body != known->body || act.number != known->number || act.date != known->date)) {
            return invalid("An edition stands on this act: its body, its number and its day stay as they are.", {}, "number");
        }
        if (known) {
            put(transaction, act);
        } else {
            act = add_act(transaction, std::move(act));
        }
        transaction.record(
            {by.text(), "edit_act", subject_of(act), known ? json_of(documents::words_of(*known)) : "", json_of(documents::words_of(act))});
        return act.code;
    });
}

Status remove_act(db::Database& database, const site::Actor& by, const std::string& owner, std::string_view code) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto act = documents::find_act(transaction, owner, code);
        if (!act) {
            return not_found("This act is no longer there.");
        }
        if (is_stood_on(transaction, act->id)) {
            return conflict("An edition of the plan stands on this act: it cannot be taken out.");
        }
        documents::remove_act_row(transaction, act->id);
        search::remove_document(transaction, "act", act->id.value);
        transaction.record({by.text(), "remove_act", subject_of(*act), json_of(documents::words_of(*act)), ""});
        return Done{};
    });
}

}  // namespace regia::plan
