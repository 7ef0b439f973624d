import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        State state = new State();
        System.out.println(state.step());
        Evolve.next();
        System.out.println(state.step());
    }
}
