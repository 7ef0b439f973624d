class Base {
    int fresh = early();
    int up;
    Object upToo = "none";

    int early() {
        return 1;
    }
}
