class Temperature {
    static String show(int celsius) {
        return celsius + " C, " + fahrenheit(celsius) + " F";
    }

    static int fahrenheit(int celsius) {
        return celsius * 9 / 5 + 32;
    }
}
