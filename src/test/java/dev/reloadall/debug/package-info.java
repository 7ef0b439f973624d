/** A program under a debugger: by the JDI, which every IDE speaks, and by {@code jdb}. */
package dev.reloadall.debug;
