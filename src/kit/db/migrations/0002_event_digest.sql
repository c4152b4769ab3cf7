-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Over the event and the digest before it (event_chain.hpp); empty for events older than the chain.
ALTER TABLE event ADD COLUMN digest TEXT NOT NULL DEFAULT '';
