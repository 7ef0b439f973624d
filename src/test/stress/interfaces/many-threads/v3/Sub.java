class Sub extends Thing {
    Sub(int value) {
        super(value);
    }
}
