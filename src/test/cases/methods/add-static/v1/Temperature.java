class Temperature {
    static String show(int celsius) {
        return celsius + " C";
    }
}
