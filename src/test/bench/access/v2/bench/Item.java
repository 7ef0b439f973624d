package bench;

/** One of many. */
class Item {
    static int addedStatic = 1;

    int present = 1;
    int added = 1;

    int method() {
        return present;
    }

    int addedMethod() {
        return present;
    }

    static int addedStaticMethod(int x) {
        return x + 1;
    }
}
