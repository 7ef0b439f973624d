/**
 * What the VM knows about live objects: instances, referrers, obsolete frames, and the sweep of side tables.
 *
 * <p>The only package that knows JNA; none of its types is seen outside. May import {@code dev.reloadall}. A
 * {@link dev.reloadall.engine.heap.HeapWalker} may be shared by threads; its calls run one at a time.
 */
package dev.reloadall.engine.heap;
