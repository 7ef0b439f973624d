/**
 * Four lines came in above: nothing else changed.
 *
 */
class Thrower {
    void fail() {
        throw new IllegalStateException();
    }
}
