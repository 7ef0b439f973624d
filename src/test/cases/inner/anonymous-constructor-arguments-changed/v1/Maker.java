class Maker {
    static Base make() {
        return new Base(3) {
            @Override
            int size() {
                return super.size() + 1;
            }
        };
    }
}
