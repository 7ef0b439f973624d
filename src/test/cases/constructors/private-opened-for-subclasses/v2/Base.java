class Base {
    final String text;

    Base() {
        this("default", 1);
    }

    protected Base(String text, long n) {
        this.text = text + n + "!";
    }
}
