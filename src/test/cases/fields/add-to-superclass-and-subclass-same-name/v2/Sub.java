class Sub extends Base {
    String value;

    void set() {
        value = "sub";
        super.value = 7;
    }

    String get() {
        return value + " " + super.value + " " + ((Base) this).value;
    }
}
