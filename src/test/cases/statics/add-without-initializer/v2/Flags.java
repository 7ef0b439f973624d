class Flags {
    static boolean on;
    static double ratio;
    static char letter;
    static String text;
    static int[] numbers;

    static String show() {
        String before = on + " " + ratio + " " + (int) letter + " " + text + " " + (numbers == null);
        on = true;
        ratio = 1.5;
        letter = 'x';
        text = "t";
        numbers = new int[] {1, 2};
        numbers[1] += 5;
        return before + ", " + on + " " + ratio + " " + letter + " " + text + " " + numbers[1];
    }
}
