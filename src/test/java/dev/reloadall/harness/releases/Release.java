package dev.reloadall.harness.releases;

/**
 * One published release of a library.
 *
 * @param version as Maven names it
 * @param fresh whether graphs made before it are dropped there, because only a constructor could have filled what it adds
 */
record Release(String version, boolean fresh) {
    @Override
    public String toString() {
        return version;
    }
}
