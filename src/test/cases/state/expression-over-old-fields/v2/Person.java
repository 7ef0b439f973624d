class Person {
    private String first;
    private String last;
    private String full;
    private int length;

    Person(String first, String last) {
        this.first = first;
        this.last = last;
        this.full = this.first + " " + this.last;
        this.length = this.full.length();
    }

    void rename(String first) {
        this.first = first;
    }

    String show() {
        return full + " (" + length + ")";
    }
}
