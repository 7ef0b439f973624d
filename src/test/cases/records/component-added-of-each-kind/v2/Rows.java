import java.util.List;

class Rows {
    static Row make(String key) {
        return new Row(true, List.of("t"), key, 1.5, (byte) 7, 9L);
    }
}
