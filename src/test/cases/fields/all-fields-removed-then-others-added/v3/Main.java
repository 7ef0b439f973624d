import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        State state = new State();
        System.out.println(state.show());
        Evolve.next();
        System.out.println(state.show());
        Evolve.next();
        state.show();
        System.out.println(state.show());
    }
}
