class Factory {
    static Base make(int x) {
        return new Sub(x);
    }

    static Base reflectively() throws Exception {
        return Sub.class.getDeclaredConstructor(int.class).newInstance(9);
    }
}
