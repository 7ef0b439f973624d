/**
 * Re-pointing at size: threads call, lock, hash, clone, compare, allocate and store objects of twelve classes, while one
 * version after the other adds interfaces and overrides to them. {@code tools/stress} runs it.
 */
package stress;
