// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/routes.hpp"

#include "areas/office/account_pages.hpp"
#include "areas/office/act_pages.hpp"
#include "areas/office/edition_pages.hpp"
#include "areas/office/history_pages.hpp"
#include "areas/office/import_pages.hpp"
#include "areas/office/job_pages.hpp"
#include "areas/office/office_pages.hpp"
#include "areas/office/permissions.hpp"
#include "areas/office/plan_desk_pages.hpp"
#include "areas/office/plan_form_pages.hpp"
#include "areas/office/plan_tree_pages.hpp"
#include "areas/office/plan_words_pages.hpp"
#include "areas/office/project_form_pages.hpp"
#include "areas/office/setup_pages.hpp"
#include "areas/office/territory_pages.hpp"

namespace regia::office {

std::span<const site::Route> routes() {
    using enum http::Method;
    using plan::edit_plan;
    using site::everyone;
    using site::signed_in;
    using site::with_files;
    static constexpr std::array table{
        site::Route{get, "/setup", everyone, setup_page, "Begin: the first account of an installation"},
        site::Route{post, "/setup", everyone, send_setup, "Makes the first account, the administrator's"},
        site::Route{get, "/office", signed_in, office_page, "The office: where the work begins"},
        site::Route{get, "/office/plans/new", begin_plan, plan_form_page, "Begin a plan"},
        site::Route{post, "/office/plans/new", begin_plan, send_plan_form, "Begins a plan with an empty draft"},
        site::Route{get, "/office/plans/{slug}", edit_plan, plan_desk_page, "Where the work on a plan begins"},
        site::Route{get, "/office/plans/{slug}/about", edit_plan, plan_words_page, "What is said of a plan, to work at"},
        site::Route{post, "/office/plans/{slug}/about", edit_plan, send_plan_words, "Keeps what is said of a plan"},
        site::Route{get, "/office/plans/{slug}/acts", edit_plan, acts_page, "The register of acts of a plan, to work at"},
        site::Route{get, "/office/plans/{slug}/acts/new", edit_plan, new_act_page, "Add an act"},
        site::Route{post, "/office/plans/{slug}/acts/new", edit_plan, send_new_act, "Adds an act to the register"},
        site::Route{get, "/office/plans/{slug}/acts/{act}/edit", edit_plan, act_form_page, "Correct an act"},
        site::Route{post, "/office/plans/{slug}/acts/{act}/edit", edit_plan, send_act_form, "Keeps the corrected act"},
        site::Route{post, "/office/plans/{slug}/acts/{act}/remove", edit_plan, send_act_removal, "Takes an act out of the register"},
        site::Route{get, "/office/plans/{slug}/territory", edit_plan, territory_page, "The municipalities and zones of a plan, to work at"},
        site::Route{post, "/office/plans/{slug}/territory", edit_plan, send_municipalities, "Adds municipalities to the territory"},
        site::Route{post, "/office/plans/{slug}/territory/remove", edit_plan, send_municipality_removal,
                    "Takes a municipality out of the territory"},
        site::Route{get, "/office/plans/{slug}/zones/new", edit_plan, new_zone_page, "Add a zone"},
        site::Route{get, "/office/plans/{slug}/zones/{zone}", edit_plan, zone_page, "A zone, to work at"},
        site::Route{post, "/office/plans/{slug}/zones/{zone}", edit_plan, send_zone, "Keeps a zone and its municipalities"},
        site::Route{post, "/office/plans/{slug}/zones/{zone}/remove", edit_plan, send_zone_removal, "Takes a zone off the territory"},
        site::Route{get, "/office/plans/{slug}/tree", edit_plan, plan_tree_page, "The parts of a draft, to work at"},
        site::Route{get, "/office/plans/{slug}/tree/new", edit_plan, new_node_page, "Add a part to a draft"},
        site::Route{post, "/office/plans/{slug}/tree/new", edit_plan, send_new_node, "Adds a part to a draft"},
        site::Route{post, "/office/plans/{slug}/tree/restore", edit_plan, send_node_restoration, "Puts back a part that was taken out"},
        site::Route{get, "/office/plans/{slug}/tree/{code}/move", edit_plan, node_move_page, "Move a part elsewhere"},
        site::Route{post, "/office/plans/{slug}/tree/{code}/move", edit_plan, send_node_move, "Moves a part of a draft"},
        site::Route{post, "/office/plans/{slug}/tree/{code}/remove", edit_plan, send_node_removal, "Takes a part out of a draft"},
        site::Route{get, "/office/plans/{slug}/editions", edit_plan, editions_page, "The editions of a plan and what can follow"},
        site::Route{post, "/office/plans/{slug}/editions", adopt_plan, send_next_edition, "Begins the next edition"},
        site::Route{get, "/office/plans/{slug}/editions/{edition}/step", adopt_plan, edition_step_page, "Take an edition one step on"},
        site::Route{post, "/office/plans/{slug}/editions/{edition}/step", adopt_plan, send_edition_step, "Takes an edition one step on"},
        site::Route{get, "/office/plans/{slug}/projects", edit_plan, project_list_page, "The projects of a plan, to work at"},
        site::Route{get, "/office/plans/{slug}/projects/new", edit_plan, new_project_page, "Add a project"},
        site::Route{post, "/office/plans/{slug}/projects/new", edit_plan, send_new_project, "Adds a project"},
        site::Route{get, "/office/plans/{slug}/projects/{project}/edit", edit_plan, project_form_page, "Change a project"},
        site::Route{post, "/office/plans/{slug}/projects/{project}/edit", edit_plan, send_project_form, "Keeps the changed project"},
        site::Route{get, "/office/plans/{slug}/imports", edit_plan, imports_page, "The imports of a plan, and where files are sent"},
        with_files({post, "/office/plans/{slug}/imports", edit_plan, send_files, "Takes files of projects, to look at what they would do"}),
        site::Route{get, "/office/plans/{slug}/imports/{import}", edit_plan, import_page, "What files of projects would do, row by row"},
        site::Route{post, "/office/plans/{slug}/imports/{import}/accept", edit_plan, send_import_acceptance,
                    "Says yes to an import: it is written"},
        site::Route{post, "/office/plans/{slug}/imports/{import}/correct", edit_plan, send_import_corrections,
                    "Has an import looked at once more, with other texts in refused rows"},
        site::Route{post, "/office/plans/{slug}/imports/{import}/discard", edit_plan, send_import_discarding,
                    "Says no to an import: its files are forgotten"},
        site::Route{post, "/office/plans/{slug}/batches/{batch}/undo", edit_plan, send_import_undoing, "Takes an import back as a whole"},
        site::Route{get, "/office/jobs", manage_jobs, jobs_page, "The work that is done behind the pages"},
        site::Route{post, "/office/jobs/{job}/retry", manage_jobs, send_job_retry, "Tries a job once more that had failed"},
        site::Route{get, "/office/history", read_history, history_page, "What was done, by whom and when"},
        site::Route{get, "/office/accounts", manage_accounts, accounts_page, "Accounts and their roles"},
        site::Route{get, "/office/accounts/new", manage_accounts, invitation_page, "Invite somebody"},
        site::Route{post, "/office/accounts/new", manage_accounts, send_invitation, "Makes an account and the link of its invitation"},
        site::Route{get, "/office/accounts/{id}", manage_accounts, account_page, "An account, its roles, what can be done with it"},
        site::Route{post, "/office/accounts/{id}/roles", manage_accounts, send_role, "Gives a role"},
        site::Route{post, "/office/accounts/{id}/roles/revoke", manage_accounts, send_role_revocation, "Revokes a role"},
        site::Route{post, "/office/accounts/{id}/link", manage_accounts, send_link, "Makes a new link to choose a password"},
        site::Route{post, "/office/accounts/{id}/close", manage_accounts, send_closing, "Closes an account"},
        site::Route{post, "/office/accounts/{id}/reopen", manage_accounts, send_reopening, "Opens a closed account again"},
        site::Route{post, "/office/accounts/{id}/second-step/end", manage_accounts, send_second_step_end,
                    "Takes the authenticator app off an account"},
    };
    return table;
}

}  // namespace regia::office
