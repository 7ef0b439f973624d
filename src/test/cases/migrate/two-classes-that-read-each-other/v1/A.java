class A {
    int number;
    Z z;

    A(int number) {
        this.number = number;
    }

    String show() {
        return "v1";
    }
}
