import java.util.Comparator;

class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        return Integer.compare(b.length(), a.length());
    }
}
