class Person {
    private String first;
    private String last;

    Person(String first, String last) {
        this.first = first;
        this.last = last;
    }

    void rename(String first) {
        this.first = first;
    }

    String show() {
        return first;
    }
}
