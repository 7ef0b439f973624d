enum Mode {
    STRICT("s"), LAX("l");

    final String code;

    Mode(String code) {
        this.code = code;
    }
}
