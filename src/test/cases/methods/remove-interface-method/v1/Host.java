class Host {
    static String start(Plugin plugin) {
        return plugin.name() + " " + plugin.hint();
    }
}
