class Z {
    int number;
    A a;

    Z(int number) {
        this.number = number;
    }

    String show() {
        return "v1";
    }
}
