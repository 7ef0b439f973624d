class Numbers {
    private Integer boxed = 5;
    private Character letter = 'a';
    private short small = 7;
    private byte tiny = 127;

    static String run() {
        Numbers numbers = new Numbers();
        numbers.boxed++;
        numbers.boxed += numbers.small;
        numbers.letter++;
        numbers.tiny++;
        numbers.small *= 2.5;
        Object either = true ? 1 : 2.0;
        return numbers.boxed + " " + numbers.letter + " " + numbers.tiny + " " + numbers.small + " " + either;
    }
}
