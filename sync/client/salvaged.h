// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/store/salvage.h"

namespace feltbog::sync {

// Begins a fresh store with what was salvaged from a damaged one, in one transaction. The same device goes on
// as long as its chain has no gap; with one, its tail gets a new place as after a fork (succession.h). Where
// no identity was readable, a new device begins, which must be enrolled.
[[nodiscard]] Status writeSalvaged(store::Store& fresh, record::Notebook::Ports ports,
                                   const store::Salvaged& salvaged);

} // namespace feltbog::sync
