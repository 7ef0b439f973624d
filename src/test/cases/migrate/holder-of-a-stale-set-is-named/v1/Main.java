import evolve.Evolve;

public class Main {
    private static final Shelf SHELF = new Shelf();

    public static void main(String[] args) {
        for (int i = 0; i < 20; i++) {
            SHELF.keys.add(new Key(i));
            SHELF.keys.add("text" + i);
        }
        Evolve.next().warnings().forEach(each -> System.out.println(each.message().contains("keys of Key that hash differently now")
                + " " + each.message().contains(", held by Shelf.keys:") + " " + each.message().contains("a java.util.HashMap of 40")));
        System.out.println(SHELF.keys.contains(new Key(3)) + " " + SHELF.keys.contains("text3"));
    }
}
