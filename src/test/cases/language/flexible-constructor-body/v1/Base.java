class Base {
    final String text;

    Base(int n) {
        text = "base " + n + " " + describe();
    }

    String describe() {
        return "plain";
    }
}
