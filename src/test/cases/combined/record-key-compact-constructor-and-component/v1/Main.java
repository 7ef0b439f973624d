import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        java.util.Map<Object, String> map = new java.util.HashMap<>();
        Object live = Keys.make("a", 1);
        map.put(live, "live");
        System.out.println(live + " " + map.get(Keys.make("a", 1)));
        Evolve.next();
        System.out.println(live + " " + map.get(live) + " " + map.get(Keys.make("A", 1)) + " " + live.equals(Keys.plain("a", 1)));
        System.out.println(Keys.make(" B ", 2) + " " + Keys.make("b", 2).equals(Keys.make("B", 2)) + " " + Keys.bad());
    }
}
