class Bridge {
    static String use(int number) {
        try {
            return new Absent() {
                @Override
                public String say(int number) {
                    return "v1 " + number;
                }
            }.say(number);
        } catch (NoClassDefFoundError e) {
            return "none of it";
        }
    }

    @Override
    public String toString() {
        return "bridge 1";
    }
}
