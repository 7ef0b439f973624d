import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Entry entry = new Entry("12");
        Evolve.next();
        System.out.println(entry.show());
    }
}
