"""W3C Web Annotations: what the sidecar of TEI and the format of annotations alone have in common, and the latter."""
