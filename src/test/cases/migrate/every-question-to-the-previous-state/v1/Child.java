class Child extends Parent {
    boolean c;
    double d = 4.5;
    String e = "five";
    char f = 'f';
    Object g;

    void change() {
        a = 10;
        c = true;
    }

    String kept() {
        return e;
    }
}
