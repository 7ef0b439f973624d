/** Stays as it is. */
@NeverReload
package fixed;

import dev.reloadall.NeverReload;
