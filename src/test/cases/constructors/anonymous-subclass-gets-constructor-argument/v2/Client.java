class Client {
    static String make(String s) {
        int n = s.length() + 1;
        return new Base(s + n) {
            @Override
            String show() {
                return "ANONYMOUS " + name;
            }
        }.show();
    }
}
