class Maker {
    static Base make(String name, long n) {
        class Local extends Base {
            private int asked;

            @Override
            String describe() {
                asked++;
                return name + n + asked + (n > 2 ? make(name + "!", n - 1).text : "");
            }
        }
        return new Local();
    }
}
