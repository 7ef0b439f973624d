class Item {
    int number;
    int fresh = fail();
    int retyped;

    int fail() {
        if (number == 3) {
            throw new IllegalStateException("number 3");
        }
        return 1;
    }

    void set(int to) {
    }

    String show() {
        return "v3 " + fresh;
    }
}
