import java.util.List;

record Row(boolean open, List<String> tags, String key, double weight, byte mark, long total) {
}
