import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Store store = new Store();
        java.util.Iterator<String> live = store.iterator();
        java.util.stream.Stream<String> stream = store.stream();
        System.out.println(live.next());
        Evolve.next();
        System.out.println(live.next() + live.next() + live.hasNext());
        System.out.println(stream.toList());
        System.out.println(store.stream().toList());
        for (String each : store) {
            System.out.print(each + ";");
        }
        System.out.println();
    }
}
