package bench;

/** One of many. */
class Item {
    int present = 1;

    int method() {
        return present;
    }
}
