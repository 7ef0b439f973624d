import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        A live = Kinds.make();
        System.out.println(live.say("x") + live.toString());
        Evolve.next();
        System.out.println(live.say("x") + live.toString());
        System.out.println(String.valueOf(live) + live.equals(Kinds.make()) + new java.util.HashSet<>(java.util.List.of(live, Kinds.make())).size());
        Evolve.next();
        System.out.println(live.say("x") + live.toString());
    }
}
