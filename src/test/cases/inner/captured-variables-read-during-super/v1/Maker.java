class Maker {
    static Base make(String name, long n) {
        class Local extends Base {
            @Override
            String describe() {
                return "plain";
            }
        }
        return new Local();
    }
}
